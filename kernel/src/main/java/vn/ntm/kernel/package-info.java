/** The values that every service of the programme speaks: decisions, units, years, days, money, figures. */
@NullMarked
package vn.ntm.kernel;

import org.jspecify.annotations.NullMarked;
