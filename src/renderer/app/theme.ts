import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver } from "@mantine/core";

/** Mantine's parts in the colours of styles/tokens.css, which know light from dark by themselves. */
export const theme = createTheme({
  fontFamily: "var(--font)",
  fontSizes: { xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "16px", sm: "20px", md: "20px", lg: "24px", xl: "28px" },
  radius: { xs: "4px", sm: "6px", md: "6px", lg: "8px", xl: "8px" },
  defaultRadius: "sm",
  primaryColor: "gray",
  respectReducedMotion: true,
  cursorType: "pointer",
  focusRing: "auto",
  components: {
    Button: { defaultProps: { size: "xs", fz: 14, fw: 500 } },
    Popover: { defaultProps: { shadow: "none", transitionProps: { duration: 80 } } },
    Menu: { defaultProps: { shadow: "none", transitionProps: { duration: 80 } } },
    Select: { defaultProps: { size: "sm" } },
    Modal: {
      defaultProps: {
        radius: "lg",
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 100 },
      },
    },
  },
  variantColorResolver(input) {
    if (input.variant === "filled") {
      return {
        background: "var(--btn)",
        hover: "var(--btn-over)",
        color: "var(--btn-ink)",
        border: "1px solid transparent",
      };
    }
    if (input.variant === "subtle") {
      return {
        background: "transparent",
        hover: "var(--over)",
        color: "var(--ink)",
        border: "1px solid transparent",
      };
    }
    return defaultVariantColorsResolver(input);
  },
});

const variables = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink3)",
  "--mantine-color-placeholder": "var(--ink3)",
  "--mantine-color-anchor": "var(--ink)",
  "--mantine-color-error": "var(--red)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--over)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--field)",
  "--mantine-color-disabled": "var(--chosen)",
  "--mantine-color-disabled-color": "var(--ink3)",
  "--mantine-primary-color-filled": "var(--btn)",
  "--mantine-primary-color-filled-hover": "var(--btn-over)",
  "--mantine-primary-color-contrast": "var(--btn-ink)",
  "--mantine-primary-color-light": "var(--chosen)",
  "--mantine-primary-color-light-hover": "var(--chosen)",
  "--mantine-primary-color-light-color": "var(--ink)",
} as const;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables,
  dark: variables,
});
