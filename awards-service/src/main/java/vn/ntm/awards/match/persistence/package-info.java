/** Pairs of recipients in the database. */
@NullMarked
package vn.ntm.awards.match.persistence;

import org.jspecify.annotations.NullMarked;
