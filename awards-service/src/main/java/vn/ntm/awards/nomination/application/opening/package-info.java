/** Somebody is nominated, for one achievement and in one form. */
@NullMarked
package vn.ntm.awards.nomination.application.opening;

import org.jspecify.annotations.NullMarked;
