/** How certifications come on file. */
@NullMarked
package vn.ntm.ocop.certificate.application;

import org.jspecify.annotations.NullMarked;
