/** What the money of a commendation is reckoned from. */
@NullMarked
package vn.ntm.awards.money.application;

import org.jspecify.annotations.NullMarked;
