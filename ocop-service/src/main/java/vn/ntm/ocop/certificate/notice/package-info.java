/** What certificates remind of: when their re-evaluation can be asked for, and that they run out. */
@NullMarked
package vn.ntm.ocop.certificate.notice;

import org.jspecify.annotations.NullMarked;
