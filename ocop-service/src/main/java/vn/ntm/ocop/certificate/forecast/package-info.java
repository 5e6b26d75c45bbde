/** When certificates will run out: by month, by unit and by stars, with what nobody knows and what was published beside it. */
@NullMarked
package vn.ntm.ocop.certificate.forecast;

import org.jspecify.annotations.NullMarked;
