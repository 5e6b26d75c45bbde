/** Post-checks in the database. */
@NullMarked
package vn.ntm.ocop.inspection.persistence;

import org.jspecify.annotations.NullMarked;
