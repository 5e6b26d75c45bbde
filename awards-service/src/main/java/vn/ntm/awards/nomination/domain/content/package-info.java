/** What a nomination says: who proposes, since when which rules hold, and why one is rejected. */
@NullMarked
package vn.ntm.awards.nomination.domain.content;

import org.jspecify.annotations.NullMarked;
