/** How coefficients, base salaries, roundings and settings come on file. */
@NullMarked
package vn.ntm.awards.money.loading;

import org.jspecify.annotations.NullMarked;
