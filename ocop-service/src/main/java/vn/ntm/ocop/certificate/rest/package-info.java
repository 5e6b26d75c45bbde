/** Certifications as the API shows them. */
@NullMarked
package vn.ntm.ocop.certificate.rest;

import org.jspecify.annotations.NullMarked;
