/** Where successions and carry-over rules are kept. */
@NullMarked
package vn.ntm.criteria.lineage.persistence;

import org.jspecify.annotations.NullMarked;
