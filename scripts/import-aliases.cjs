/**
 * Tells dependency-cruiser what `$lib` means. It reads this as a webpack configuration, the one place where it takes
 * an alias from; the project does not use webpack.
 */
const { resolve } = require('node:path');

module.exports = {
  resolve: { alias: { $lib: resolve('src/lib') } },
};
