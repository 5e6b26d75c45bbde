/** The register as it is searched in the database: page by page, counted, and as a whole. */
@NullMarked
package vn.ntm.ocop.register.persistence;

import org.jspecify.annotations.NullMarked;
