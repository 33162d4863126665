/**
 * Where Univer may break lines of Chinese, Japanese and Korean: nowhere, for no test writes them. The package itself
 * loads some hundred files of Unicode tables, two seconds for every test file with a workbook.
 */
const none = () => ({ toRegExp: () => /(?!)/ });

export const all = none;
export const letters = none;
export const punctuations = none;
