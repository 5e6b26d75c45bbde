/** What a boundary change touches of sponsorships. */
@NullMarked
package vn.ntm.criteria.sponsorship.touched;

import org.jspecify.annotations.NullMarked;
