/** Achievements, as the API shows them to those who may know. */
@NullMarked
package vn.ntm.awards.achievement.rest;

import org.jspecify.annotations.NullMarked;
