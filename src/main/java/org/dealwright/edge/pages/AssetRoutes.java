package org.dealwright.edge.pages;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.dealwright.edge.pages.view.Assets;

/** Serves our own files and the webjars under one address that changes with their content. */
@Configuration(proxyBeanMethods = false)
class AssetRoutes implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.ROOT + Assets.version() + "/**")
            .addResourceLocations("classpath:/static/", "classpath:/META-INF/resources/webjars/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .resourceChain(true)
            .addTransformer(new InlineImports());
    }
}
