/** Houses whose business is tests that are taken at home, by the part of their domain that tells. They write for employers, and are none. */
export const testTools: readonly string[] =
  'hackerrank|codility|codesignal|testgorilla|testdome|devskiller|coderbyte|mettl|imocha|adaface|vervoe|alvalabs|testpartnership|harver|shl|talogy|cappfinity|assessio|criteriacorp|byteboard'.split(
    '|',
  )
