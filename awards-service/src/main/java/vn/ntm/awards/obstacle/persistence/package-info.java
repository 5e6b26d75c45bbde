/** Obstacles in the database. */
@NullMarked
package vn.ntm.awards.obstacle.persistence;

import org.jspecify.annotations.NullMarked;
