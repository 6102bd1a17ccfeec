/** The faces of text in files; Chinese ones come from the reader's system. */
export const SANS_STACK =
  "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
