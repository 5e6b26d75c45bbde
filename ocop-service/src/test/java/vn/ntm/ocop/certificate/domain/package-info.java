/** Tests of what a certification says. */
@NullMarked
package vn.ntm.ocop.certificate.domain;

import org.jspecify.annotations.NullMarked;
