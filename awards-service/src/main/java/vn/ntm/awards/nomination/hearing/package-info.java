/** What other agencies and citizens say of a nomination: recorded as it comes, heard before it goes on. */
@NullMarked
package vn.ntm.awards.nomination.hearing;

import org.jspecify.annotations.NullMarked;
