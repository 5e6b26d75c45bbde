/** Ceremonies on file, and what is handed over in them. */
@NullMarked
package vn.ntm.awards.ceremony.application;

import org.jspecify.annotations.NullMarked;
