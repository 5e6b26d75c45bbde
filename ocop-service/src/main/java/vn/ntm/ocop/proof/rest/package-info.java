/** Signed certificates, their prints and the status lists as the API gives them. */
@NullMarked
package vn.ntm.ocop.proof.rest;

import org.jspecify.annotations.NullMarked;
