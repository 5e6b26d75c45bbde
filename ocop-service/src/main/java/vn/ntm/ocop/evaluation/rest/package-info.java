/** The dossiers of products over HTTP: registered, moved step by step, and shown to those who work on them. */
@NullMarked
package vn.ntm.ocop.evaluation.rest;

import org.jspecify.annotations.NullMarked;
