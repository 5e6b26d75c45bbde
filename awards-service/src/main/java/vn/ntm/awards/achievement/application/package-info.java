/** Achievements come on file, are corrected, and are confirmed by another person. */
@NullMarked
package vn.ntm.awards.achievement.application;

import org.jspecify.annotations.NullMarked;
