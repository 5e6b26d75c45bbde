/** Tests of what may stand in the way of an award. */
@NullMarked
package vn.ntm.awards.obstacle.domain;

import org.jspecify.annotations.NullMarked;
