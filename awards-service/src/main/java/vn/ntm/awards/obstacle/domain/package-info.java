/** What stands in the way of an award, from when until when. */
@NullMarked
package vn.ntm.awards.obstacle.domain;

import org.jspecify.annotations.NullMarked;
