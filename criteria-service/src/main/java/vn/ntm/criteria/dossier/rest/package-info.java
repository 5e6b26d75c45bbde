/** The dossiers over HTTP: opened, moved step by step, and shown to those who work on them. */
@NullMarked
package vn.ntm.criteria.dossier.rest;

import org.jspecify.annotations.NullMarked;
