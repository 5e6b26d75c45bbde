/** Eligibility over HTTP. */
@NullMarked
package vn.ntm.awards.eligibility.rest;

import org.jspecify.annotations.NullMarked;
