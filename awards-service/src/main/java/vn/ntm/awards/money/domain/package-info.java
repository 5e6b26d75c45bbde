/** How much money goes with a commendation: a coefficient times the base salary on the day of the decision. */
@NullMarked
package vn.ntm.awards.money.domain;

import org.jspecify.annotations.NullMarked;
