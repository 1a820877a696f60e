/**
 * Stands in for the SDK's chain of credential providers in the bundles (infra/bundle.ts): Lambda gives its functions their credentials by environment
 * variable, and whoever starts cold need not read through profiles, single sign-on and instance metadata first. The keys outlive the process.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env
  if (!accessKeyId || !secretAccessKey) throw new Error('Lambda has set no credentials')
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}
