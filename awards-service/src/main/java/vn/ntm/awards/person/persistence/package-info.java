/** Personal data in the database: sealed. */
@NullMarked
package vn.ntm.awards.person.persistence;

import org.jspecify.annotations.NullMarked;
