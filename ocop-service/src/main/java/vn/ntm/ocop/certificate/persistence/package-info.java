/** Where certifications are kept, and how they are found and counted. */
@NullMarked
package vn.ntm.ocop.certificate.persistence;

import org.jspecify.annotations.NullMarked;
