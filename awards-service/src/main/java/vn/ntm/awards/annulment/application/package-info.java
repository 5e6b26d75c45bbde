/** Annulments on file, and what follows for a commendation. */
@NullMarked
package vn.ntm.awards.annulment.application;

import org.jspecify.annotations.NullMarked;
