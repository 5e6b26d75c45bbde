/** Nominations are checked, one or many at once, before they are decided. */
@NullMarked
package vn.ntm.awards.eligibility.application;

import org.jspecify.annotations.NullMarked;
