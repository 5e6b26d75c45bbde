/** The rounds (đợt) in which the province and the ministry evaluate: until when files are requested, and by when there are results. */
@NullMarked
package vn.ntm.ocop.round.domain;

import org.jspecify.annotations.NullMarked;
