/** The lists of nominations, for those who work on them. */
@NullMarked
package vn.ntm.awards.nomination.register;

import org.jspecify.annotations.NullMarked;
