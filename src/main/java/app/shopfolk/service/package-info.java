/** Whom to help first, and who only costs. */
@NullMarked
package app.shopfolk.service;

import org.jspecify.annotations.NullMarked;
