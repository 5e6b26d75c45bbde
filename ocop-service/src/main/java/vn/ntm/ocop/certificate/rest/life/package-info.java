/** What a certificate says at the shelf, and how its life is moved on. */
@NullMarked
package vn.ntm.ocop.certificate.rest.life;

import org.jspecify.annotations.NullMarked;
