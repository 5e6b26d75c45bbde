/** Obstacles come on file, are over, or are withdrawn. */
@NullMarked
package vn.ntm.awards.obstacle.application;

import org.jspecify.annotations.NullMarked;
