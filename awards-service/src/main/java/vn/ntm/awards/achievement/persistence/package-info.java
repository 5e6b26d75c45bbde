/** Achievements in the database. */
@NullMarked
package vn.ntm.awards.achievement.persistence;

import org.jspecify.annotations.NullMarked;
