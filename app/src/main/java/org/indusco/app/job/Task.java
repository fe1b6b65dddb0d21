package org.indusco.app.job;

/// What somebody asks to have worked at.
public sealed interface Task permits Wish, Trial, FrontierWish {}
