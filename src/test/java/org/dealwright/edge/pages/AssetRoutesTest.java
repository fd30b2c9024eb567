package org.dealwright.edge.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import org.dealwright.edge.pages.view.Assets;

class AssetRoutesTest {
    private MockMvc web;

    @EnableWebMvc
    static class Web {
    }

    @BeforeEach
    void startWeb() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, AssetRoutes.class);
        context.refresh();
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void oneRequestBringsTheWholeStyleAndIsKeptForAYear() throws Exception {
        web.perform(get(Assets.path("css/dealwright.css")))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
            .andExpect(content().contentTypeCompatibleWith("text/css"))
            .andExpect(content().string(containsString(".process__joint")))
            .andExpect(content().string(not(containsString("@import"))));
    }

    @Test
    void scriptsIconsFontsAndWebjarsAreServedBesideIt() throws Exception {
        for (var file : new String[]{"js/main.js", "icons.svg", "fonts/inter-latin.woff2", Assets.HTMX, Assets.SORTABLE}) {
            web.perform(get(Assets.path(file))).andExpect(status().isOk()).andExpect(header().string("Cache-Control",
                    containsString("immutable")));
        }
        web.perform(get(Assets.path("js/main.js"))).andExpect(content().contentTypeCompatibleWith("text/javascript"));
    }

    @Test
    void anOldAddressIsGone() throws Exception {
        web.perform(get(Assets.ROOT + "0000000000/css/dealwright.css")).andExpect(status().isNotFound());
    }
}
