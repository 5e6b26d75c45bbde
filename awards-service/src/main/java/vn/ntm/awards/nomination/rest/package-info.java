/** Nominations over HTTP, for those who work on them. */
@NullMarked
package vn.ntm.awards.nomination.rest;

import org.jspecify.annotations.NullMarked;
