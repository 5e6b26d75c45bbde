/** Somebody is nominated, for one achievement and in one form, and goes on as long as that stands. */
@NullMarked
package vn.ntm.awards.nomination.application.opening;

import org.jspecify.annotations.NullMarked;
