/** Tests of the rules of achievements. */
@NullMarked
package vn.ntm.awards.achievement.domain;

import org.jspecify.annotations.NullMarked;
