/** What comes of the ticks of a council: points, average, spread, stars, and why. */
@NullMarked
package vn.ntm.ocop.scoring.domain;

import org.jspecify.annotations.NullMarked;
