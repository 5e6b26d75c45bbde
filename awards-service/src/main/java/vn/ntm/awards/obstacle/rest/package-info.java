/** Obstacles over HTTP, for those who appraise. */
@NullMarked
package vn.ntm.awards.obstacle.rest;

import org.jspecify.annotations.NullMarked;
