interface Styled {
  name: string
  form?: string | undefined
}

/** As somebody is named to others: "Mrs Helen Ashdown", "Frau Dr. Silke Ott"; the name alone where no form of address is known. */
export const styledName = ({ name, form }: Styled): string =>
  !form || name.toLowerCase().startsWith(form.toLowerCase()) ? name : `${form} ${name}`
