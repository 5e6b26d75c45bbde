/** The rounds over HTTP. */
@NullMarked
package vn.ntm.ocop.round.rest;

import org.jspecify.annotations.NullMarked;
