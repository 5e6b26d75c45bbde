/** Decisions over HTTP. */
@NullMarked
package vn.ntm.ocop.decision.rest;

import org.jspecify.annotations.NullMarked;
