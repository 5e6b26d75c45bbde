/** What a recipient did, in which period, and for what kind of merit it counts. */
@NullMarked
package vn.ntm.awards.achievement.domain;

import org.jspecify.annotations.NullMarked;
