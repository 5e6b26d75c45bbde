/** Decisions that commend, and their drafts, over HTTP. */
@NullMarked
package vn.ntm.awards.decision.rest;

import org.jspecify.annotations.NullMarked;
