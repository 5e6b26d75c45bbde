/** Where coefficients, base salaries and settings are kept. */
@NullMarked
package vn.ntm.awards.money.persistence;

import org.jspecify.annotations.NullMarked;
